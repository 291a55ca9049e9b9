import { expect, it } from "vitest";
import { reportAll } from "../../../utils/report/pool.ts";

it("gives memory back between two items: each is read in a turn of its own", async () => {
  const events: string[] = [];
  const items = ["a", "b", "c"].map((id) => ({ id, text: "The mayor said the bridge was safe." }));
  const options = { asText: true, explain: false, without: [] };
  await reportAll(items, options, 1, ({ id }) => {
    events.push(`read ${id}`);
    setImmediate(() => events.push(`turn after ${id}`));
  });
  expect(events.slice(0, 4)).toEqual(["read a", "turn after a", "read b", "turn after b"]);
});
