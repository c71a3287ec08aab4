import { addons } from "storybook/manager-api";
import { create } from "storybook/theming/create";

// The picture first: the panel of controls and checks opens with a key or a drag.
addons.setConfig({ bottomPanelHeight: 0, rightPanelWidth: 0, theme: create({ base: "light", brandTitle: "memcon-timeline" }) });
