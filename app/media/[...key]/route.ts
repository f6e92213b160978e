import { deliverMedia } from "@/lib/media/delivery";

type Context = { params: Promise<{ key: string[] }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return deliverMedia(request, (await params).key.join("/"));
}

export const HEAD = GET;
