import type { MemconTimeline } from "memcon-timeline/element";
import type { TimelineEvents } from "memcon-timeline";
import type { DetailedHTMLProps, HTMLAttributes } from "react";

/** What React takes for the element: its attributes, the options as properties, and its events. */
interface MemconTimelineProps extends DetailedHTMLProps<HTMLAttributes<MemconTimeline>, MemconTimeline> {
  readonly from?: string;
  readonly to?: string;
  readonly lane?: string;
  readonly by?: MemconTimeline["by"];
  readonly theme?: "light" | "dark";
  readonly filter?: MemconTimeline["filter"];
  readonly selected?: MemconTimeline["selected"];
  readonly "onmemcon-select"?: (event: CustomEvent<TimelineEvents["select"]>) => void;
  readonly "onmemcon-view"?: (event: CustomEvent<TimelineEvents["view"]>) => void;
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "memcon-timeline": MemconTimelineProps;
    }
  }
}
