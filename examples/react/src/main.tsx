import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.js";
import "./page.css";

const root = document.querySelector("#root");
if (root === null) throw new Error("missing element: #root");

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
