import { endpoint } from "@/lib/action";
import { nothing } from "@/lib/restricted/schema";
import { count } from "@/lib/restricted/time";

export const POST = endpoint(nothing, (viewer) => count(viewer));
