"use client";

import { useEffect, useRef, useState } from "react";
import Cropper from "react-easy-crop";
import { useTranslations } from "use-intl";
import {
  angleOf,
  aspectOf,
  type Crop,
  fillingScale,
  frameIn,
  mostZoom,
  within,
} from "@/components/compose/crop";
import type { Source } from "@/components/compose/cut-out";

type Props = { source: Source; crop: Crop; onChange: (to: Partial<Crop>) => void };

const margin = 20;
/** Screen pixels of one press of an arrow key; with Shift a fifth of it. */
const step = 10;

/**
 * The photo under its frame, moved by hand: dragged, pinched, scrolled, or with the arrow keys. react-easy-crop listens to
 * the hands; where the photo may be is ours to say (crop.ts), since the library lets a tilted photo show its corners.
 */
export function CropStage({ source, crop: wanted, onChange }: Props) {
  const t = useTranslations("compose.editor");
  const [stage, room] = useRoom();
  // The library also calls when its frame has changed; only what hands do counts.
  const byHand = useRef(false);
  const crop = within(wanted, source);
  const fit = Math.min(room.width / source.width, room.height / source.height);
  const photo = { width: source.width * fit, height: source.height * fit };
  const frame = frameIn(room, margin, aspectOf(crop, source));
  const least = fillingScale(crop, photo, frame);
  return (
    <div ref={stage} className="absolute inset-0">
      {room.width > 0 && (
        <Cropper
          image={source.url}
          crop={{ x: crop.x * frame.width, y: crop.y * frame.width }}
          zoom={crop.zoom * least}
          minZoom={least}
          maxZoom={least * mostZoom}
          rotation={angleOf(crop)}
          aspect={frame.width / frame.height}
          cropSize={frame}
          restrictPosition={false}
          keyboardStep={step}
          zoomSpeed={0.5}
          onInteractionStart={() => {
            byHand.current = true;
          }}
          onInteractionEnd={() => {
            byHand.current = false;
          }}
          onWheelRequest={() => {
            byHand.current = true;
            return true;
          }}
          onCropChange={({ x, y }) => byHand.current && onChange({ x: x / frame.width, y: y / frame.width })}
          onZoomChange={(zoom) => onChange({ zoom: zoom / least })}
          style={{
            mediaStyle: { ...photo, maxWidth: "none", maxHeight: "none" },
            containerStyle: { background: "transparent" },
            cropAreaStyle: { color: "oklch(0.12 0.005 60 / 0.72)", borderColor: "white" },
          }}
          mediaProps={{ draggable: false }}
          cropperProps={{ role: "group", "aria-label": t("stage"), "aria-description": t("stageHint") }}
        />
      )}
    </div>
  );
}

function useRoom() {
  const ref = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return [ref, room] as const;
}
