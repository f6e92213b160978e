/** A test in which something was written to console.error has failed, whatever else it found. */
import { afterEach, beforeEach } from "vitest";

let complaints: unknown[][] = [];

beforeEach(() => {
  complaints = [];
  console.error = (...words: unknown[]) => {
    complaints.push(words);
  };
});

afterEach(() => {
  const said = complaints.map((words) => words.map(String).join(" "));
  complaints = [];
  if (said.length > 0) throw new Error(`console.error was called:\n${said.join("\n")}`);
});
