import type { Offer } from './playbook.ts';

/** What an offer costs at list price: what is paid once, and what is paid in one year. */
export interface Cost {
  once: number;
  yearly: number;
}

/**
 * The list price of so many units in one currency, by the tier that holds at that quantity; null where the offer has no price in it.
 * Where no quantity is known a price per unit counts as nothing, so that the sum is what it costs at least. A monthly and a yearly price of one offer are two ways to pay for the same thing: the cheaper counts.
 */
export function costOf(offer: Offer, quantity: number | null, currency: string): Cost | null {
  const total = (period: 'once' | 'month' | 'year'): number | null => {
    const tier = offer.prices
      .filter((price) => price.currency === currency && price.period === period && price.fromQuantity <= (quantity ?? 1))
      .toSorted((a, b) => b.fromQuantity - a.fromQuantity)[0];
    return tier ? tier.amount * (tier.per === 'unit' ? (quantity ?? 0) : 1) : null;
  };
  const [once, month, year] = [total('once'), total('month'), total('year')];
  if (once === null && month === null && year === null) return null;
  const yearly = Math.min(month === null ? Number.POSITIVE_INFINITY : month * 12, year ?? Number.POSITIVE_INFINITY);
  return { once: once ?? 0, yearly: Number.isFinite(yearly) ? yearly : 0 };
}

/** Days from order to use of so many units; null where no row of the offer's lead times holds that quantity. */
export function leadDaysOf(offer: Offer, quantity: number): number | null {
  return offer.leadTime.find(({ upTo }) => upTo === null || quantity <= upTo)?.days ?? null;
}
