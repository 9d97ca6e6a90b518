/** 138 0013 8000: a mobile number in groups people can read aloud; anything else as written. */
export const spacePhone = (phone: string): string => phone.replace(/^(1\d{2})(\d{4})(\d{4})$/, '$1 $2 $3');

export const Phone = ({ value }: { readonly value: string }) =>
  value === '' ? <span className="quiet">无电话</span> : <span className="figures phone">{spacePhone(value)}</span>;
