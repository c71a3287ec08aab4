import type { StorybookConfig } from "@storybook/html-vite";

const config: StorybookConfig = {
  framework: "@storybook/html-vite",
  stories: ["../stories/*.stories.ts"],
  addons: ["@storybook/addon-a11y", "@storybook/addon-vitest"],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The pages say light or dark by a style, not in a sheet that is compiled: light-dark() has to stay what it is.
  viteFinal: (options) => ({ ...options, build: { ...options.build, cssTarget: ["chrome123", "firefox120", "safari17.5"] } }),
  features: { sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
};

export default config;
