import { requireModerator } from "@/lib/accounts/authority";
import { endpoint } from "@/lib/action";
import { keepLooking } from "@/lib/desk/looking";
import { beatInput } from "@/lib/desk/schema";

export const POST = endpoint(beatInput, (viewer, input) => keepLooking(requireModerator(viewer), input));
