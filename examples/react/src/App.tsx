import { type Conversation, dataset } from "memcon-timeline/dataset";
import "memcon-timeline/define";
import { useMemo, useState } from "react";
import { Timeline } from "./Timeline.js";

type Shown = "component" | "element" | "nothing";

export function App() {
  const [shown, setShown] = useState<Shown>("component");
  const [korea, setKorea] = useState(false);
  const [headline, setHeadline] = useState("");

  const filter = useMemo(() => (korea ? { topic: ["korean-war"] } : null), [korea]);
  const options = useMemo(() => ({ ...dataset, filter }), [filter]);

  return (
    <>
      <p>
        {(["component", "element", "nothing"] as const).map((name) => (
          <label key={name}>
            <input type="radio" name="shown" checked={shown === name} onChange={() => setShown(name)} /> {name}
          </label>
        ))}
        <label>
          <input type="checkbox" checked={korea} onChange={() => setKorea(!korea)} /> only on the Korean War
        </label>
        <output>{headline}</output>
      </p>
      {shown === "component" && <Timeline options={options} onSelect={(row) => setHeadline(row?.headline ?? "")} />}
      {shown === "element" && (
        <memcon-timeline
          filter={filter}
          onmemcon-select={({ detail }) => setHeadline((detail.row as Conversation | null)?.headline ?? "")}
        />
      )}
    </>
  );
}
