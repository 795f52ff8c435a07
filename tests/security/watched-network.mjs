/* Loaded before the program: whatever would reach a network or start another program is written down, and refused. */
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

function refuse(owner, name, label) {
  owner[name] = (...values) => {
    appendFileSync(process.env.NETWORK_LOG, `${label} ${JSON.stringify(values[0])}\n`);
    throw new Error(`${label} is not allowed here`);
  };
}

refuse(net.Socket.prototype, 'connect', 'connect');
for (const name of ['connect', 'createConnection']) refuse(net, name, `net.${name}`);
refuse(tls, 'connect', 'tls.connect');
refuse(dgram, 'createSocket', 'dgram.createSocket');
for (const name of ['resolve', 'resolve4', 'resolve6', 'reverse']) refuse(dns, name, `dns.${name}`);
// A server asks for the address of the address that it listens on, which reaches nobody.
const { lookup } = dns;
refuse(dns, 'lookup', 'dns.lookup');
const refuseLookup = dns.lookup;
dns.lookup = (host, ...values) => (net.isIP(host) ? lookup(host, ...values) : refuseLookup(host));
for (const name of ['request', 'get']) {
  refuse(http, name, `http.${name}`);
  refuse(https, name, `https.${name}`);
}
refuse(globalThis, 'fetch', 'fetch');
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
  refuse(childProcess, name, `child_process.${name}`);

// A server may listen, since the preview does; on which address is written down.
const { listen } = net.Server.prototype;
net.Server.prototype.listen = function watchedListen(...values) {
  appendFileSync(process.env.NETWORK_LOG, `listen ${JSON.stringify(values.slice(0, 2))}\n`);
  return listen.apply(this, values);
};
syncBuiltinESMExports();
