import { type Door, doors } from "./discovery";
import { as } from "./harness";
import { rows } from "./matrix";
import type { Row } from "./row";
import { aScene, type Role, roles, type Scene } from "./scene";

/** The rows that can be tried here; the others say why not. */
export const tried = rows.filter(({ elsewhere }) => !elsewhere);

export function doorOf({ door }: Pick<Row, "door">): Door {
  const found = doors.find(({ name }) => name === door);
  if (!found) throw new Error(`there is no door ${door}`);
  return found;
}

export async function setTheScene(row: Row, role: Role): Promise<Scene> {
  const scene = await aScene(role);
  const given = (await row.prepare?.(scene)) ?? {};
  await as(scene.me);
  return { ...scene, given };
}

/** Somebody for whom the door does what it is there for. */
export function welcomeAt({ gets }: Row): Role {
  return roles.find((role) => role !== "signedOut" && gets[role] === "done") ?? "stranger";
}

/** Doors that a script on another site must not be able to use for somebody. */
export const writingRoutes = tried.filter(
  ({ door }) => !door.startsWith("lib/") && !/^(?:GET|HEAD) /.test(door),
);
