#!/usr/bin/env bash
# Makes a certificate authority and an identity that calls itself a Developer ID, worthless everywhere but on this machine:
# FOLDER/root.pem and FOLDER/identity.p12 (password: test). OPENSSL names another openssl (3.0 or later).
set -euo pipefail
folder=$1
openssl=${OPENSSL:-openssl}
mkdir -p "$folder"
cd "$folder"

# Apple's marker 1.2.840.113635.100.6.1.13 is for Developer ID Application. The authority has none: to codesign the
# certificate is then anybody's, and gets a requirement by the organization, and no team.
cat >authority.cnf <<'CONFIG'
[root]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[authority]
basicConstraints = critical, CA:true, pathlen:0
keyUsage = critical, keyCertSign, cRLSign
[leaf]
basicConstraints = critical, CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, codeSigning
1.2.840.113635.100.6.1.13 = critical, DER:0500
CONFIG

request() { # NAME SUBJECT
  "$openssl" req -new -newkey rsa:2048 -nodes -keyout "$1.key" -subj "$2" -out "$1.csr" 2>/dev/null
}
issue() { # NAME BY
  "$openssl" x509 -req -in "$1.csr" -CA "$2.pem" -CAkey "$2.key" -CAcreateserial -days 30 -sha256 \
    -extfile authority.cnf -extensions "$1" -out "$1.pem" 2>/dev/null
}

request root '/CN=go-notarize test root/O=go-notarize test'
"$openssl" x509 -req -in root.csr -signkey root.key -days 30 -sha256 \
  -extfile authority.cnf -extensions root -out root.pem 2>/dev/null
request authority '/CN=go-notarize test authority/O=go-notarize test'
issue authority root
request leaf '/UID=TESTTEAM01/CN=Developer ID Application: go-notarize test (TESTTEAM01)/OU=TESTTEAM01/O=go-notarize test/C=US'
issue leaf authority
cat authority.pem root.pem >chain.pem
"$openssl" pkcs12 -export -inkey leaf.key -in leaf.pem -certfile chain.pem -passout pass:test -out identity.p12
