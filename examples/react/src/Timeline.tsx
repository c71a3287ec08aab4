import { type Timeline as Drawn, type TimelineOptions, timeline } from "memcon-timeline";
import "memcon-timeline/style.css";
import { useEffect, useRef } from "react";

interface TimelineProps<Row> {
  /** An option of the view, such as `filter`, acts when it changes; a render without a change leaves the reader where he is. */
  readonly options: TimelineOptions<Row>;
  readonly onSelect?: (row: Row | null) => void;
}

/** A timeline for as long as the component is mounted. */
export function Timeline<Row>({ options, onSelect }: TimelineProps<Row>) {
  const host = useRef<HTMLDivElement>(null);
  const drawn = useRef<Drawn<Row> | null>(null);
  const latest = useRef({ options, onSelect });

  useEffect(() => {
    latest.current = { options, onSelect };
    drawn.current?.update(options);
  }, [options, onSelect]);

  useEffect(() => {
    if (host.current === null) return;
    const created = timeline(host.current, latest.current.options);
    created.on("select", ({ row }) => latest.current.onSelect?.(row));
    drawn.current = created;
    return () => {
      created.destroy();
      drawn.current = null;
    };
  }, []);

  return <div ref={host} />;
}
