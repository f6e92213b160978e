import { z } from "zod";

export const personRef = z.object({ id: z.uuid("notFound") });
