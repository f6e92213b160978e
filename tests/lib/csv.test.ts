import { expect, test } from "vitest";
import { csvLine } from "@/lib/csv";

test.each(["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠SUM(1)"])(
  "a spreadsheet does not take %j for a formula",
  (cell) => {
    expect(csvLine(["x", cell])).toMatch(/^x,"?'/);
  },
);
