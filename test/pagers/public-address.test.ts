import { describe, expect, test } from '@jest/globals';
import { isPublicAddress } from '../../src/pagers/public-address.ts';

describe('an address that may be called', () => {
  test.each([
    '8.8.8.8',
    '93.184.216.34',
    '172.15.255.255',
    '172.32.0.1',
    '2606:4700::1111',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ])('is public: %s', (address) => expect(isPublicAddress(address)).toBe(true));

  test.each([
    ['this machine', '127.0.0.1'],
    ['this machine, further on', '127.255.255.254'],
    ['this machine by another name', '0.0.0.0'],
    ['this machine, IPv6', '::1'],
    ['nobody in particular, IPv6', '::'],
    ['a private network', '10.1.2.3'],
    ['a private network of twelve bits', '172.16.0.1'],
    ['its end', '172.31.255.255'],
    ['a home network', '192.168.1.1'],
    ['a provider’s network', '100.64.0.1'],
    ['Alibaba’s metadata', '100.100.100.200'],
    ['the metadata of most clouds', '169.254.169.254'],
    ['containers’ metadata', '169.254.170.2'],
    ['Azure’s host', '168.63.129.16'],
    ['Oracle’s metadata', '192.0.0.192'],
    ['Amazon’s metadata, IPv6', 'fd00:ec2::254'],
    ['a private network, IPv6', 'fd12:3456::1'],
    ['the link, IPv6', 'fe80::1'],
    ['the link with a zone', 'fe80::1%eth0'],
    ['many at once', '224.0.0.1'],
    ['many at once, IPv6', 'ff02::1'],
    ['everybody', '255.255.255.255'],
    ['this machine, mapped', '::ffff:127.0.0.1'],
    ['this machine, mapped in hex', '::ffff:7f00:1'],
    ['metadata, mapped', '::ffff:169.254.169.254'],
    ['a private network, mapped in hex', '::ffff:a00:1'],
    ['metadata, translated', '::ffff:0:169.254.169.254'],
    ['metadata by NAT64', '64:ff9b::a9fe:a9fe'],
    ['this machine in the old compatible form', '::127.0.0.1'],
    ['6to4, which carries any', '2002:7f00:1::'],
    ['Teredo, which carries any', '2001:0:7f00:1::'],
    ['an example', '203.0.113.9'],
    ['no address', 'localhost'],
    ['nothing', ''],
  ])('is not %s: %s', (_, address) => expect(isPublicAddress(address)).toBe(false));
});
