import { timeline } from "memcon-timeline";
import { dataset } from "memcon-timeline/dataset";
import "memcon-timeline/style.css";
import "./page.css";

const host = document.querySelector("main");
if (host === null) throw new Error("missing element: main");

const drawn = timeline(host, dataset);
drawn.on("select", ({ row }) => {
  document.title = row?.headline ?? "Mao Zedong’s talks with the Soviet envoys, 1949–1959";
});
