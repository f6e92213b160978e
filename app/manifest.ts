import type { MetadataRoute } from "next";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Tanghulu 糖葫芦",
    short_name: "Tanghulu",
    start_url: "/",
    display: "standalone",
    background_color: "#fcfaf8",
    theme_color: "#fcfaf8",
    icons: [{ src: "/icon.svg", type: "image/svg+xml", sizes: "any", purpose: "any" }],
  };
}
