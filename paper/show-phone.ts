/** 138 0013 8000: a mobile number in the groups people dictate; anything else as it was typed. */
export const showPhone = (phone: string): string => {
  const match = /^(1\d{2})(\d{4})(\d{4})$/.exec(phone);
  return match ? `${match[1]} ${match[2]} ${match[3]}` : phone;
};
