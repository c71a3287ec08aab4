import { expectTypeOf, test } from "vitest";
import type { Channels } from "../../src/records/channels.js";
import type { Lane, Period } from "../../src/records/lane.js";
import { channels, type Conversation, type ConversationId, conversations, dataset, type EnvoyId, type Kind, type PersonId, type PlaceId, type TopicId } from "../../src/dataset/index.js";

// What stands here is checked by the compiler: an error that is expected and does not come is one.
test("a misspelt id is rejected", () => {
  expectTypeOf<"yudin-1956-03-31">().toExtend<ConversationId>();
  // @ts-expect-error a day on which there is no record
  "yudin-1956-03-30" satisfies ConversationId;
  // @ts-expect-error the archive's Roshchin has a second h
  "roschin" satisfies EnvoyId;
  // @ts-expect-error a person, not an envoy
  "yudin" satisfies PersonId;
  // @ts-expect-error British spelling
  "collectivization" satisfies TopicId;
  // @ts-expect-error a name, not an id
  "Beijing" satisfies PlaceId;
  // @ts-expect-error a kind in full
  "memorandum of conversation" satisfies Kind;
});

test("ids are literal unions, not text", () => {
  expectTypeOf<string>().not.toExtend<ConversationId>();
  expectTypeOf<EnvoyId>().toEqualTypeOf<"roshchin" | "yudin" | "krasovsky" | "antonov" | "panyushkin" | "kuznetsov" | "chervonenko">();
  expectTypeOf<Conversation["topics"]>().toEqualTypeOf<readonly TopicId[]>();
  expectTypeOf<Conversation["place"]>().toEqualTypeOf<PlaceId | undefined>();
});

test("nothing can be written", () => {
  const write = (conversation: Conversation) => {
    // @ts-expect-error a readonly property
    conversation.held = "1949";
    // @ts-expect-error a readonly array within
    conversation.topics[0] = "stalin";
    // @ts-expect-error a readonly array
    conversations[0] = conversation;
    // @ts-expect-error a readonly property
    dataset.title = "another";
  };
  expectTypeOf(write).toBeFunction();
});

test("an optional property is absent, never undefined", () => {
  const written = (conversation: Conversation): Conversation => {
    // @ts-expect-error absent where it is not known
    return { ...conversation, written: undefined };
  };
  expectTypeOf(written).returns.toEqualTypeOf<Conversation>();
});

test("dataset has the types that options have, with its literals", () => {
  expectTypeOf(channels).toEqualTypeOf<Channels<Conversation>>();
  expectTypeOf(dataset.title).toEqualTypeOf<"Mao Zedong and the Soviet envoys">();
  expectTypeOf(dataset.records).toEqualTypeOf<readonly Conversation[]>();
  expectTypeOf(dataset.lanes).toExtend<readonly Lane[]>();
  expectTypeOf(dataset.lanes[0]!.id).toEqualTypeOf<EnvoyId>();
  expectTypeOf(dataset.periods).toExtend<readonly Period[]>();
});
