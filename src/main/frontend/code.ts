// A code from a square that a camera read stands behind the # of the address, which is sent to nobody. It is put in the field and taken out of the address.

const field = document.querySelector<HTMLInputElement>('form[data-code] input[name=code]');
const digits = location.hash.slice(1);

if (field && /^\d{12}$/.test(digits)) {
  field.value = digits.replace(/(...)(?=.)/g, '$1 ');
  history.replaceState(null, '', location.pathname);
}
