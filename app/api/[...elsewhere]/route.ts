import { nothingHere } from "@/lib/action";

/** An address that leads nowhere says so as the doors of those who keep order do to everybody else. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = nothingHere;
