//! Certificates: a client trusts those of the platform and the ones it is given.

use std::sync::Arc;

use graph_request::{Client, ClientBuilder, ErrorKind, RetryPolicy};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;

use crate::create;

/// Makes a certificate authority and a server's configuration with a certificate of it; returns that
/// of the authority as PEM.
fn certify() -> (String, ServerConfig) {
    let mut authority = CertificateParams::default();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().unwrap();
    let pem = authority.self_signed(&key).unwrap().pem();
    let issuer = Issuer::new(authority, key);
    let key = KeyPair::generate().unwrap();
    let names = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    let certificate = names.signed_by(&key, &issuer).unwrap();
    let key = PrivatePkcs8KeyDer::from(key.serialize_der());
    let config = ServerConfig::builder().with_no_client_auth();
    (pem, config.with_single_cert(vec![certificate.der().clone()], key.into()).unwrap())
}

/// Starts a server that answers each connection with an empty object; returns its root and the
/// certificate of its authority.
async fn serve() -> (String, reqwest::Certificate) {
    let (pem, config) = certify();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let root = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            // A client that does not trust the certificate leaves here.
            let Ok(mut stream) = acceptor.accept(socket).await else { continue };
            let _read = stream.read(&mut [0; 4096]).await;
            let answer =
                b"HTTP/1.1 201 Created\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}";
            stream.write_all(answer).await.unwrap();
            stream.shutdown().await.unwrap();
        }
    });
    (root, reqwest::Certificate::from_pem(pem.as_bytes()).unwrap())
}

fn builder(root: &str) -> ClientBuilder {
    Client::builder().token("secret").base_url(root).retry(RetryPolicy::none())
}

#[tokio::test]
async fn a_certificate_is_trusted_once_it_is_added() {
    let (root, certificate) = serve().await;
    let stranger = builder(&root).build().unwrap();
    let error = stranger.send(create()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection, "{error:?}");
    let builders = [builder(&root), builder(&root).http_client_builder(reqwest::Client::builder())];
    for builder in builders {
        let client = builder.root_certificate(certificate.clone()).build().unwrap();
        client.send(create()).await.unwrap();
    }
}
