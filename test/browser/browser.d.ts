/// <reference types="@vitest/browser-playwright" />
/// <reference types="vite/client" />
