import { channelRows } from "./matrix-channels";
import { contentRows } from "./matrix-content";
import { deskRows } from "./matrix-desk";
import { feedRows } from "./matrix-feed";
import { orderRows } from "./matrix-order";
import { peopleRows } from "./matrix-people";
import { restrictedRows } from "./matrix-restricted";
import { ruleRows } from "./matrix-rules";
import { searchRows } from "./matrix-search";
import { termRows } from "./matrix-terms";
import type { Row } from "./row";

/** Every door and what each role gets at it. matrix.test.ts refuses a door without a row and a row without a door. */
export const rows: Row[] = [
  ...peopleRows,
  ...contentRows,
  ...channelRows,
  ...feedRows,
  ...orderRows,
  ...deskRows,
  ...ruleRows,
  ...termRows,
  ...searchRows,
  ...restrictedRows,
];
