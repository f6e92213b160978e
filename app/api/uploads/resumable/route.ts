import { streamEndpoint } from "@/lib/action";
import { create, tusHeaders } from "@/lib/uploads/tus";

export const POST = streamEndpoint(create, tusHeaders);
