import { createContext, useContext } from 'react';
import type { AccountId } from '#core/contract/id.ts';
import { type Role, roles } from '#core/contract/route.ts';
import { type RouteName, routes } from '#core/contract/routes.ts';

/** Who sits at this window, as the host told it when they came in. */
export interface Me {
  readonly accountId: AccountId | null;
  readonly userName: string;
  readonly role: Role;
}

const MeContext = createContext<Me | null>(null);
export const MeProvider = MeContext.Provider;

export const useMe = (): Me => {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe outside an open post');
  return me;
};

export interface May {
  readonly may: boolean;
  /** who does it instead, for a control that stays visible; '' when one may */
  readonly why: string;
}

export const mayDo = (role: Role, route: RouteName): May => {
  const who: readonly Role[] = routes[route].roles;
  if (who.includes(role)) return { may: true, why: '' };
  return { may: false, why: `您的角色是${roles[role]}，这件事由${who.map((one) => roles[one]).join('、')}办理` };
};

/** Whether this window's person may use a route. The host refuses in any case: this is so that nobody types in vain. */
export const useMay = (route: RouteName): May => mayDo(useMe().role, route);

/** What writing on the page shown comes down to; null where everybody may. */
const PlaceContext = createContext<RouteName | null>(null);
export const PlaceProvider = PlaceContext.Provider;

/** Whether this window's person may write on the page shown at all. */
export const useMayWriteHere = (): May => {
  const me = useContext(MeContext);
  const route = useContext(PlaceContext);
  return me && route ? mayDo(me.role, route) : { may: true, why: '' };
};
