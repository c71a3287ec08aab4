import type { Meta, StoryObj } from "@storybook/html-vite";
import { yourData } from "./your-data.js";

const meta: Meta = { title: "Your own data" };
export default meta;

/** A file dropped or chosen is drawn at once; nothing leaves the page. */
export const YourOwnData: StoryObj = { render: yourData };
