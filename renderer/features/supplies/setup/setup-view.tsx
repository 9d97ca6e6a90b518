import { Button } from 'antd';
import { useState } from 'react';
import type { Kit } from '#core/supplies/kit.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { ItemStock } from '#core/supplies/stock.ts';
import { MAIN_STORE, type StorePlace } from '#core/supplies/store-place.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { KitDrawer } from './kit-drawer.tsx';
import { PlaceDrawer } from './place-drawer.tsx';

interface SetupViewProps {
  readonly stock: readonly ItemStock[];
  /** 发放 of a kit */
  readonly onIssueKit: (kitId: string) => void;
}

type Open = { readonly kind: 'kit'; readonly kit: Kit | null } | { readonly kind: 'place'; readonly place: StorePlace | null };

const partWords = (kit: Kit, stock: readonly ItemStock[]): string =>
  kit.parts
    .map(({ itemId, quantity }) => {
      const item = stock.find((one) => one.item.id === itemId)?.item;
      return item ? `${item.name} ${showQuantity(quantity)} ${item.unit}` : '已停用的物品';
    })
    .join('、');

interface KitListProps extends SetupViewProps {
  readonly kits: readonly Kit[];
  readonly onOpen: (kit: Kit | null) => void;
}

const KitList = ({ kits, stock, onOpen, onIssueKit }: KitListProps) => (
  <section className="panel" aria-label="套装">
    <h2>套装</h2>
    <p className="quiet">几样东西配成一套发，例如防疫战斗包：棉服、口罩、手套、小热宝、明白卡。发一套，每样自动减。</p>
    <ul className="plain-list setup-list">
      {kits.map((kit) => (
        <li key={kit.id}>
          <strong>{kit.name}</strong>
          <span className="quiet">{partWords(kit, stock)}</span>
          <div className="row-actions">
            <Button size="small" aria-label={`发放${kit.name}`} onClick={() => onIssueKit(kit.id)}>
              发放
            </Button>
            <Button size="small" type="link" aria-label={`修改${kit.name}`} onClick={() => onOpen(kit)}>
              修改
            </Button>
          </div>
        </li>
      ))}
    </ul>
    <Button disabled={stock.length === 0} onClick={() => onOpen(null)}>
      新套装
    </Button>
  </section>
);

interface PlaceListProps {
  readonly places: readonly StorePlace[];
  readonly onOpen: (place: StorePlace | null) => void;
}

const PlaceList = ({ places, onOpen }: PlaceListProps) => (
  <section className="panel" aria-label="存放处">
    <h2>存放处</h2>
    <p className="quiet">东西分几处放才要建。没有建的时候，都算在{MAIN_STORE}。</p>
    <ul className="plain-list setup-list">
      <li>
        <strong>{MAIN_STORE}</strong>
      </li>
      {places.map((place) => (
        <li key={place.id}>
          <strong>{place.name}</strong>
          <div className="row-actions">
            <Button size="small" type="link" aria-label={`修改${place.name}`} onClick={() => onOpen(place)}>
              修改
            </Button>
          </div>
        </li>
      ))}
    </ul>
    <Button onClick={() => onOpen(null)}>新存放处</Button>
  </section>
);

/** 套装 and 存放处: what one sets up once. */
export const SetupView = ({ stock, onIssueKit }: SetupViewProps) => {
  const kits = useHostQuery('supplies.kits', {});
  const places = useHostQuery('supplies.places', {});
  const [open, setOpen] = useState<Open | null>(null);
  return (
    <>
      <FailureNotice failure={kits.error ?? places.error} onRetry={() => void Promise.all([kits.refetch(), places.refetch()])} />
      <div className="stack">
        <KitList kits={kits.data ?? []} stock={stock} onIssueKit={onIssueKit} onOpen={(kit) => setOpen({ kind: 'kit', kit })} />
        <PlaceList places={places.data ?? []} onOpen={(place) => setOpen({ kind: 'place', place })} />
      </div>
      {open?.kind === 'kit' && <KitDrawer kit={open.kit} stock={stock} onClose={() => setOpen(null)} />}
      {open?.kind === 'place' && <PlaceDrawer place={open.place} onClose={() => setOpen(null)} />}
    </>
  );
};
