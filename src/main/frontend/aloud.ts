// Reads a question aloud on the phone it stands on, where that has a voice for the language of the page. Only what the form asks is read, never what
// anybody wrote. Without this file, or without a voice, there is no button.

const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-aloud]')];

if (buttons.length > 0 && 'speechSynthesis' in window) {
  const spoken = document.documentElement.lang === 'en' ? ['en'] : [document.documentElement.lang, 'nb', 'no', 'nn'];

  const voice = (): SpeechSynthesisVoice | undefined => {
    const all = speechSynthesis.getVoices().filter((one) => one.localService);
    return spoken.map((language) => all.find((one) => one.lang.toLowerCase().split(/[-_]/)[0] === language)).find((one) => one !== undefined);
  };

  const show = (): void => buttons.forEach((button) => { button.hidden = voice() === undefined; });

  const read = (button: HTMLButtonElement): void => {
    const words = new SpeechSynthesisUtterance(button.dataset['aloud'] ?? '');
    const own = voice();
    if (own) {
      words.voice = own;
      words.lang = own.lang;
    }
    words.rate = 0.9;
    speechSynthesis.cancel();
    speechSynthesis.speak(words);
  };

  buttons.forEach((button) => button.addEventListener('click', () => read(button)));
  speechSynthesis.addEventListener('voiceschanged', show);
  addEventListener('pagehide', () => speechSynthesis.cancel());
  show();
}
