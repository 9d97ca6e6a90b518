import { useEffect, useRef, useState } from 'react';
import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import { paginate } from '#paper/paginate.ts';
import { withNonce } from '#paper/with-nonce.ts';
import { cspNonce } from '#renderer/api/csp-nonce.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { LOWER_EDGE_MM, PERSON_MM, type WallScene, wallScene } from './wall-scene.ts';

const ROOM_HEIGHT_PX = 460;
/** what pages keep between sheets on screen */
const SHEET_GAP_MM = 6;
const PX_PER_MM = 96 / 25.4;

const metres = (millimetres: number): string => `${millimetres / 1000} 米`;

/** A grown person, seen from the front, as a plain sign. */
const Person = ({ scene }: { readonly scene: WallScene }) => (
  <g transform={`translate(${scene.person.left} ${scene.person.top})`} className="wall-person">
    <circle cx="250" cy="115" r="112" />
    <path d="M150 255h200a100 100 0 0 1 100 100v420a45 45 0 0 1-90 0V430h-16v1220a58 58 0 0 1-116 0V960h-12v690a58 58 0 0 1-116 0V430h-10v345a45 45 0 0 1-90 0V355a100 100 0 0 1 100-100z" />
  </g>
);

const Measures = ({ scene, page }: { readonly scene: WallScene; readonly page: PaperPage }) => {
  const letter = scene.heightMm * 0.028;
  const x = scene.board.left / 2;
  const lower = scene.floor - LOWER_EDGE_MM;
  return (
    <g className="wall-measures" fontSize={letter}>
      <path
        d={`M0 ${scene.floor}H${scene.widthMm}M${x - 40} ${lower}h80M${x} ${lower}V${scene.floor}`}
        strokeWidth={scene.heightMm * 0.004}
      />
      <text x={x + 30} y={(lower + scene.floor) / 2}>
        {metres(LOWER_EDGE_MM)}
      </text>
      <text x={scene.board.left} y={lower + letter * 1.4}>
        {page.widthMm / 10} × {page.heightMm / 10} 厘米
      </text>
    </g>
  );
};

/** The board itself, small: the same page as the preview, not to be reached with keys. */
const SmallBoard = ({ page, scene }: { readonly page: PaperPage; readonly scene: WallScene }) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const factor = scene.pxPerMm / PX_PER_MM;
  const layOut = async () => {
    const inside = frame.current?.contentDocument;
    if (!inside) return;
    inside.documentElement.getBoundingClientRect();
    // lines measured in another face would break elsewhere
    while (inside.fonts.status === 'loading') await new Promise((resolve) => requestAnimationFrame(resolve));
    await paginate(inside);
  };
  const html = cspNonce() === '' ? page.html : withNonce(page.html, cspNonce());
  return (
    <div
      className="wall-board"
      style={{
        left: scene.board.left * scene.pxPerMm,
        top: scene.board.top * scene.pxPerMm,
        width: page.widthMm * scene.pxPerMm,
        height: page.heightMm * scene.pxPerMm,
      }}
    >
      <iframe
        ref={frame}
        title={`${page.title}，挂在墙上的样子`}
        aria-hidden="true"
        tabIndex={-1}
        sandbox="allow-same-origin"
        srcDoc={html}
        onLoad={() => void layOut()}
        style={{
          width: page.widthMm * PX_PER_MM,
          height: (page.heightMm + 2 * SHEET_GAP_MM) * PX_PER_MM,
          top: -SHEET_GAP_MM * scene.pxPerMm,
          transform: `scale(${factor})`,
        }}
      />
    </div>
  );
};

/** How the board will hang: beside a person, its lower edge at 1.2 m, everything at one scale. On screen only. */
export const BoardOnWall = ({ document }: { readonly document: DocumentRequest }) => {
  const { data: page } = useHostQuery('paper.page', document);
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watcher = new ResizeObserver(() => setRoom(element.clientWidth));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  const scene = page && room > 0 ? wallScene(page, { width: room, height: ROOM_HEIGHT_PX }) : null;
  return (
    <div ref={box} className="wall">
      {!scene && <Busy label="正在挂起来…" />}
      {scene && page && (
        <>
          <div className="wall-scene" style={{ width: scene.widthMm * scene.pxPerMm, height: scene.heightMm * scene.pxPerMm }}>
            <svg viewBox={`0 0 ${scene.widthMm} ${scene.heightMm}`} aria-hidden="true">
              <Measures scene={scene} page={page} />
              <Person scene={scene} />
            </svg>
            <SmallBoard page={page} scene={scene} />
          </div>
          <p className="quiet" role="status">
            按 1:{scene.scale} 显示：屏幕上 1 厘米大约是墙上 {scene.scale} 厘米。旁边的人高 {metres(PERSON_MM)}，板的下沿离地{' '}
            {metres(LOWER_EDGE_MM)}。
          </p>
        </>
      )}
    </div>
  );
};
