import { expect, test } from "vitest";
import { stillFor } from "@/lib/media/still-for";

const srcSet = "/a.360.webp 360w, /a.480.webp 480w, /a.1080.webp 1080w";

test.each([
  [100, "/a.360.webp"],
  [360, "/a.360.webp"],
  [360.5, "/a.480.webp"],
  [481, "/a.1080.webp"],
  [4000, "/a.1080.webp"],
])("%d pixels are filled by %s", (pixels, url) => expect(stillFor(srcSet, pixels)).toBe(url));

test("a picture that is not given out has no file", () => expect(stillFor("", 480)).toBeUndefined());
