import type { Confidence, SourceId } from "../../src/dataset/index.js";

export interface Fact {
  readonly table: "conversations" | "envoys" | "people" | "periods";
  readonly id: string;
  readonly fact: string;
  readonly value: string;
  readonly claim?: string;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
  readonly note?: string;
}

type Dataset = Pick<typeof import("../../src/dataset/index.js"), "conversations" | "envoys" | "people" | "periods">;

export function factsOf(data: Dataset): readonly Fact[];
