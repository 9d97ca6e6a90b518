import { type DeliveryDocument, deliveryDocuments } from '#core/contract/delivery-documents.ts';
import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import { readPost } from '#db/stores/post/post.ts';
import { readSite } from '#db/stores/roster/buildings.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import { readTeams, tasksBetween } from '#db/stores/service/delivery-tasks.ts';
import { readEscort } from '#db/stores/service/escorts.ts';
import { readShelf } from '#db/stores/service/parcels.ts';
import { deliveryRouteModel } from '#paper/delivery-route/model.ts';
import { deliveryRoutePage } from '#paper/delivery-route/page.tsx';
import { escortFormPage } from '#paper/escort-form/page.tsx';
import { parcelShelfPage } from '#paper/parcel-shelf/page.tsx';
import type { Desk } from '../paper/paper-desk.ts';

const kinds: ReadonlySet<string> = new Set(deliveryDocuments.map((document) => document.shape.kind.value));

export const isDeliveryDocument = (document: DocumentRequest): document is DeliveryDocument => kinds.has(document.kind);

/** The papers of 配送, from what is in the post now. */
export const makeDeliveryPage = ({ db, now, today }: Desk, document: DeliveryDocument): PaperPage => {
  const source = { post: readPost(db), site: readSite(db), printedAt: now };
  switch (document.kind) {
    case 'delivery-route': {
      const names = new Map<string, string>(listPeople(db).map(({ id, name }) => [id, name]));
      const { date, team } = document;
      const tasks = tasksBetween(db, date, date);
      return deliveryRoutePage(
        deliveryRouteModel({ ...source, date, tasks, teams: readTeams(db), nameOf: (id) => names.get(id) ?? '' }, team),
      );
    }
    case 'parcel-shelf':
      return parcelShelfPage({ ...source, shelf: readShelf(db, today) });
    case 'escort-form':
      return escortFormPage({ ...source, escort: document.escortId ? readEscort(db, document.escortId) : null });
  }
};
