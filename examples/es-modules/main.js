import { timeline } from "memcon-timeline";
import { dataset } from "memcon-timeline/dataset";

timeline(document.querySelector("main"), dataset);
