import type { Meta, StoryObj } from "@storybook/html-vite";
import { datasetPage } from "./dataset-page.js";

const meta: Meta = { title: "The dataset", parameters: { layout: "fullscreen" } };
export default meta;

/** What it is, where it is from, how sure it is and what is missing, with the source of every fact. */
export const Documentation: StoryObj = { render: datasetPage };
