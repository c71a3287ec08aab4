import { describe, expect, it } from "vitest";
import { decode, decodeAs, decodeInSteps, windowsCharacter } from "../../../src/formats/decode.js";
import { readCSV } from "../../../src/formats/read-csv.js";

const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe("decode(input)", () => {
  it.each([
    ["text as it is", "é", "é", null],
    ["text without its mark", "\ufeffid", "id", null],
    ["UTF-8", new TextEncoder().encode("Мао 毛"), "Мао 毛", null],
    ["UTF-8 with a mark", bytes(0xef, 0xbb, 0xbf, 0x69), "i", null],
    ["UTF-16, the low byte first", bytes(0xff, 0xfe, 0x1c, 0x04), "М", null],
    ["UTF-16, the high byte first", bytes(0xfe, 0xff, 0x04, 0x1c), "М", null],
    ["other bytes as Windows-1252, guessed", bytes(0x93, 0xe9, 0x94, 0x20, 0x80), "“é” €", "Windows-1252"],
    ["Russian bytes as Windows-1251, guessed", bytes(0xcf, 0xe8, 0xf1, 0xfc, 0xec, 0xee, 0x20, 0xb9, 0x20, 0x31), "Письмо № 1", "Windows-1251"],
    ["German bytes as Windows-1252, guessed", bytes(0x4d, 0xfc, 0xdf, 0x65, 0x6e, 0x20, 0xc4, 0xd6, 0xdc, 0x20, 0xe4, 0x2e, 0xfc, 0x2e, 0xf6), "Müßen ÄÖÜ ä.ü.ö", "Windows-1252"],
    ["Chinese bytes as GB18030, guessed", bytes(0xd6, 0xc2, 0xcb, 0xb9, 0xb4, 0xf3, 0xc1, 0xd6, 0xb5, 0xe7, 0x0a, 0x31), "致斯大林电\n1", "GB18030"],
    ["no bytes", bytes(), "", null],
    ["half a character as Windows-1252, guessed", bytes(0x61, 0xc3), "aÃ", "Windows-1252"],
  ] as const)("reads %s", (_, input, text, guessed) => {
    expect(decode(input)).toEqual({ text, guessed });
  });

  it("reads UTF-8 with bytes that are none as UTF-8, with the line of each, and loses nothing else", () => {
    const [first, second] = ["Дата,Тема\r\n1911,Пись", "мо\r1912,Ответ\n"].map((text) => new TextEncoder().encode(text)) as [Uint8Array, Uint8Array];
    expect(decode(bytes(...first, 0xff, ...second, 0xe9))).toEqual({ text: "Дата,Тема\r\n1911,Пись\ufffdмо\r1912,Ответ\n\ufffd", guessed: null, strays: [2, 4] });
  });

  it.each([
    ["Shift JIS", [0x93, 0x8c, 0x8b, 0x9e, 0x82, 0xa9, 0x82, 0xe7], "Windows-1252"],
    ["Korean", [0xbc, 0xad, 0xbf, 0xef, 0xbf, 0xa1, 0xbc, 0xad], "Windows-1252"],
    ["Japanese in EUC", [0xc5, 0xec, 0xb5, 0xfe, 0xa4, 0xab, 0xa4, 0xe9], "Windows-1252"],
    ["Russian in KOI8-R", [0xf0, 0xc9, 0xd3, 0xd8, 0xcd, 0xcf, 0x31], "Windows-1251"],
  ])("finds odd in what it is read as %s", (_, values, guessed) => {
    expect(decode(bytes(...values))).toMatchObject({ guessed, isOdd: true });
  });

  const inEncoding = (text: string, encoding: string): Uint8Array => {
    const all = Array.from({ length: 128 }, (_, i) => [new TextDecoder(encoding).decode(bytes(i + 128)).replace(/[\u0080-\u009f]/, windowsCharacter), i + 128] as const);
    return bytes(...Array.from(text, (character) => new Map(all).get(character) ?? character.charCodeAt(0)));
  };

  it.each([
    "Дата,Автор,Содержание\n3 мая 1911,Анна Ветрова,О забастовке и о письме к сестре\n",
    "Запись беседы с тов. Мао Цзэдуном. О подготовке договора о дружбе, союзе и взаимной помощи",
  ])("reads Russian in KOI8-R, guessed by its letters, and capitals in Windows-1251 as what they are: %j", (text) => {
    expect(decode(inEncoding(text, "koi8-r"))).toEqual({ text, guessed: "KOI8-R" });
    expect(decode(inEncoding(text.toUpperCase(), "windows-1251"))).toMatchObject({ text: text.toUpperCase(), guessed: "Windows-1251" });
  });

  it("leaves to be said what is Ukrainian in KOI8-U", () => {
    expect(decode(inEncoding("Історія України: листи її діячів, їхні щоденники і спогади про події тих літ", "koi8-u"))).toMatchObject({ guessed: "Windows-1251", isOdd: true });
  });

  it("reads a text of any accents as Windows-1252, and finds nothing odd in it", () => {
    for (const text of ["Brief an Müller über Straßenbau für Österreich", "à l’été, où ça finit: « né à Orléans »", "£ 5, § 3, 20°"]) {
      const latin = bytes(...Array.from(text.replace("’", "'"), (character) => character.charCodeAt(0)));
      expect(decode(latin)).toEqual({ text: text.replace("’", "'"), guessed: "Windows-1252" });
    }
  });

  it.each([
    ["Mac OS Roman", "macintosh", "1er août 1789;Mme Lefèvre;Hélène\n"],
    ["Mac OS Cyrillic", "x-mac-cyrillic", "Дата;Автор\n18 декабря 1911;Иванов;Письмо к Анне\n"],
  ])("reads %s, guessed by letters that Windows has not there", (guessed, encoding, text) => {
    expect(decode(inEncoding(text, encoding))).toEqual({ text, guessed });
  });

  it("reads Chinese in Big5, guessed by its characters", () => {
    const values = [0xa4, 0xf2, 0xbf, 0x41, 0xaa, 0x46, 0x3b, 0xa8, 0x54, 0xa6, 0x7e, 0xa4, 0xe9, 0xa4, 0x40];
    expect(decode(bytes(...values))).toEqual({ text: new TextDecoder("big5").decode(bytes(...values)), guessed: "Big5" });
  });

  it.each([
    ["Šťastný;Dvořák", "windows-1250"],
    ["Pavel Kříž;Dvořák;Růžena;Němcová", "windows-1250"],
    ["Wałęsa;Łódź;Kraków;późno", "windows-1250"],
    ["1. März 1911;Günter Händel", "macintosh"],
  ])("finds odd in Windows-1252 what makes no words there: %j in %s", (text, encoding) => {
    expect(decode(inEncoding(text, encoding))).toMatchObject({ guessed: "Windows-1252", isOdd: true });
  });

  it.each([
    ["1789;Lefèvre;Hélène", [0x31, 0x37, 0x38, 0x39, 0x3b, 0x4c, 0x65, 0x66, 0x8a, 0x76, 0x72, 0x65, 0x3b, 0x48, 0x82, 0x6c, 0x8a, 0x6e, 0x65]],
    ["Müller;Händel", [0x4d, 0x81, 0x6c, 0x6c, 0x65, 0x72, 0x3b, 0x48, 0x84, 0x6e, 0x64, 0x65, 0x6c]],
  ])("finds odd what DOS wrote of %j, and loses no byte of it", (text, values) => {
    const decoded = decode(bytes(...values));
    expect(decoded).toMatchObject({ guessed: "Windows-1252", isOdd: true });
    expect([...decoded.text]).toHaveLength(text.length);
    expect(readCSV(bytes(...values)).guesses.filter(({ field }) => field === "controls")).toEqual([]);
  });

  it("finds nothing odd in what many write in Windows-1252", () => {
    for (const text of ["“é” €20 l’été œuvre cœur Paris—Londres mais…oui n°5 ±½ £5 M² Škoda Père Søren", "Forlì, Dùn Èideann, Ñandú", "Änderung Österreich Übung ÄÖÜ", "„слово“ и «дело»; Његош; Београд"]) {
      expect(decode(inEncoding(text, text.startsWith("„") ? "windows-1251" : "windows-1252"))).toEqual({ text, guessed: text.startsWith("„") ? "Windows-1251" : "Windows-1252" });
    }
  });

  it("reads a buffer, and a part of one alone", () => {
    const whole = new TextEncoder().encode("abcdef");
    expect(decode(whole.buffer).text).toBe("abcdef");
    expect(decode(whole.subarray(2, 4)).text).toBe("cd");
  });
});

describe("decodeAs(bytes, encoding)", () => {
  it("reads what no guess tells from other bytes, by any name that the encoding has", () => {
    expect(decodeAs(bytes(0x8a, 0x69, 0x6d, 0x6f, 0x6e, 0xe8), "windows-1250")).toBe("Šimonč");
    expect(decodeAs(bytes(0x61, 0x00), "UTF-16")).toBe("a");
  });

  it("says that it knows none of that name", () => {
    expect(() => decodeAs(bytes(), "window-1250")).toThrow(new TypeError("unknown encoding: window-1250; expected a name such as utf-8, windows-1251 or koi8-r"));
  });
});

describe("tellEncoding(builder, decoded)", () => {
  const told = (...values: readonly number[]) => {
    const { problems, guesses } = readCSV(bytes(...values));
    return [...problems, ...guesses.filter(({ field }) => field === "encoding")].map(({ message }) => message);
  };
  const table = [...new TextEncoder().encode("date,Тема\n1911,Пи\n1912,А\n")];

  it("says in which lines bytes are no UTF-8", () => {
    expect(told(...table, 0xff)).toEqual(['the file has a byte in line 4 that is not UTF-8, and is read as "\ufffd"; all else is as it was', expect.stringContaining("row 4")]);
    expect(told(...table.flatMap((byte) => (byte === 0x0a ? [0xff, byte] : [byte])))[0]).toBe('the file has bytes in lines 1, 2, 3 that are not UTF-8, and are read as "\ufffd"; all else is as it was');
  });

  it("says how to say the encoding of what does not look like what it is read as", () => {
    const [message, ...more] = told(...new TextEncoder().encode("date,title\n1911,"), 0x93, 0x8c, 0x8b, 0x9e, 0x82, 0xa9, 0x82, 0xe7);
    expect(message).toMatch(/^the bytes are read as Windows-1252, since they are not UTF-8, but do not look like it; where letters are wrong, save the file as UTF-8, or say how it is written: encoding="gb18030"/);
    expect(more).toEqual([]);
  });
});

describe("decodeInSteps(input)", () => {
  it.each([["utf-8", "aé毛😀"], ["windows-1252", "a\xe9"], ["windows-1251", "\xcc\xe8\xf0 "], ["gb18030", "\xb5\xe7\xd6\xd0 "]])("comes to what is decoded at once of a megabyte in %s, and yields on the way", (encoding, part) => {
    const bytes = encoding === "utf-8" ? new TextEncoder().encode(`x${part.repeat(100_000)}`) : Uint8Array.from(`x${part.repeat(400_000)}`, (character) => character.charCodeAt(0));
    const steps = decodeInSteps(bytes);
    let [yields, step] = [0, steps.next()];
    for (; step.done !== true; step = steps.next()) yields++;
    expect(yields).toBeGreaterThan(2);
    expect(step.value.text === new TextDecoder(encoding).decode(bytes)).toBe(true);
  });
});
