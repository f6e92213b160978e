import { requireModerator } from "@/lib/accounts/authority";
import { endpoint, staffRoute } from "@/lib/action";
import { keepLooking } from "@/lib/desk/looking";
import { beatInput } from "@/lib/desk/schema";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = staffRoute(requireModerator, {
  POST: endpoint(beatInput, (viewer, input) => keepLooking(requireModerator(viewer), input)),
});
