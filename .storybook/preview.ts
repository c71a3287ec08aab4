import type { Preview } from "@storybook/html-vite";
import "../src/style.css";

const preview: Preview = {
  parameters: {
    a11y: { test: "error" },
    backgrounds: { disabled: true },
    controls: { expanded: true },
    options: { storySort: { order: ["Timeline", ["Dataset", "*"], "*"] } },
  },
  globalTypes: {
    scheme: {
      description: "Colour scheme",
      toolbar: {
        title: "Scheme",
        icon: "circlehollow",
        items: [
          { value: "light", title: "Light", icon: "sun" },
          { value: "dark", title: "Dark", icon: "moon" },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { scheme: "light" },
  decorators: [
    (story, { globals }) => {
      const { style } = document.documentElement;
      style.colorScheme = globals["scheme"] === "dark" ? "dark" : "light";
      style.background = "light-dark(#fffdf9, #171614)";
      style.fontFamily = "\"Noto Sans\", system-ui, \"Segoe UI\", Roboto, sans-serif";
      style.setProperty("--memcon-serif", "\"Noto Serif\", Georgia, serif");
      return story();
    },
  ],
};

export default preview;
