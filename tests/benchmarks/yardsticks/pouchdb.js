// SPDX-License-Identifier: Apache-2.0
// node pouchdb.js EVENTS.json FOLDER: prints the seconds that replicating them took.
// The server is a process of its own, as a centre is. A document is an event, its id the place in the log.
'use strict';
const { fork } = require('child_process');
const fs = require('fs');
const path = require('path');
const PouchDB = require('pouchdb');

const [events, folder] = process.argv.slice(2);

function serve() {
    const prefix = path.join(folder, 'centre') + path.sep;
    fs.mkdirSync(prefix, { recursive: true });
    const app = require('express')();
    const pouch = require('express-pouchdb')(PouchDB.defaults({ prefix }), {
        mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: path.join(folder, 'log.txt'),
    });
    app.use('/', pouch);
    const server = app.listen(0, '127.0.0.1', () => process.send(server.address().port));
}

async function kiosk(port) {
    const prefix = path.join(folder, 'kiosk') + path.sep;
    fs.mkdirSync(prefix, { recursive: true });
    const local = new (PouchDB.defaults({ prefix }))('lab');
    const documents = JSON.parse(fs.readFileSync(events, 'utf8')).map((event) => ({
        ...event, _id: event.log_id + ':' + String(event.seq).padStart(10, '0'),
    }));
    for (let first = 0; first < documents.length; first += 1000) {
        await local.bulkDocs(documents.slice(first, first + 1000));
    }
    const remote = new PouchDB(`http://127.0.0.1:${port}/lab`);
    const start = process.hrtime.bigint();
    const done = await local.replicate.to(remote, { batch_size: 500, batches_limit: 10 });
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    const info = await remote.info();
    if (!done.ok || info.doc_count !== documents.length) {
        throw new Error(JSON.stringify([done, info]));
    }
    return seconds;
}

if (process.send) {
    serve();
} else {
    const server = fork(__filename, process.argv.slice(2), { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    server.once('message', (port) => kiosk(port).then(
        (seconds) => { console.log(seconds); server.kill(); process.exit(0); },
        (error) => { console.error(error); server.kill(); process.exit(1); },
    ));
}
