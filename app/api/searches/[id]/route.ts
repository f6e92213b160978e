import { endpoint } from "@/lib/action";
import { forget } from "@/lib/search/history";
import { searchRef } from "@/lib/search/schema";

export const DELETE = endpoint(searchRef, (viewer, search) => forget(viewer, search));
