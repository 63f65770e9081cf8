import { expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";
import { fetchAddress } from "./fetch-address.ts";

test.each([
  "http://127.0.0.1/a.png",
  "http://10.1.2.3/a.png",
  "http://169.254.169.254/latest",
  "http://[::1]/a.png",
  "http://[::ffff:192.168.0.1]/a.png",
  "http://[fd00::1]/a.png",
  "http://2130706433/a.png",
])("a page cannot have %s loaded from a private network", async (address) => {
  await expect(fetchAddress(address, "example.org", 1000)).rejects.toThrow("in a private network");
});

test("an address that is none of the web is not loaded", async () => {
  await expect(fetchAddress("file:///etc/hosts", "", 1000)).rejects.toThrow(
    "is no address of the web",
  );
});

test.each<[bytes: number[], type: string, text: string]>([
  [[0xe9], "", "é"],
  [[0x93, 0x94], "", "“”"],
  [[0xc3, 0xa9], "", "é"],
  [[0xc3, 0xa9], "text/html; charset=iso-8859-1", "Ã©"],
  [[0xff, 0xfe, 0xe9, 0], "", "é"],
  [[0xe9, 0x0d, 0x0a], "text/plain; charset=latin1", "é\n"],
])("the bytes %j of %j are “%s”", (bytes, type, text) => {
  expect(decodeText(Uint8Array.from(bytes), type)).toBe(text);
});
