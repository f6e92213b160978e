import { describe, expect, it } from "vitest";
import { shares } from "./numbers";
import { planOf } from "./plan";

const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0);

describe("the plan of the bench's community", () => {
  const plan = planOf(20_000, 1_795_640_400_000);

  it("has exactly so much of everything", () => {
    expect(plan.people).toBe(2_000);
    expect(sum(plan.followees)).toBe(200_000);
    expect(sum(plan.likes)).toBe(400_000);
    expect(sum(plan.comments)).toBe(100_000);
    expect(sum(plan.inWave)).toBe(2_000);
  });

  it("knows readers with exactly so many followees", () => {
    const followees = plan.readers.map(({ person }) => plan.followees[person]);
    expect(followees).toEqual([10, 200, 1_990, 1_990]);
  });

  it("is the same for the same number and moment", () => {
    expect(planOf(20_000, plan.now)).toEqual(plan);
  });

  it("gives nobody more than there is", () => {
    expect(Math.max(...plan.likes)).toBeLessThanOrEqual(plan.people);
    expect([...shares(Float64Array.of(1000, 1, 1), 10, 4)]).toEqual([4, 4, 2]);
  });
});
