package org.xuegui.exchange.qti;

/** The versions that are written. */
enum QtiVersion {

    /** 2.1, which most systems read. */
    V2_1("v2p1", "QTIv2.1 Package", "1.0.0",
            "http://www.imsglobal.org/xsd/imsqti_v2p1",
            "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd",
            "http://www.imsglobal.org/xsd/imscp_v1p1",
            "http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd",
            "http://www.imsglobal.org/xsd/imsmd_loose_v1p3p2.xsd",
            "http://www.imsglobal.org/question/qti_v2p1/rptemplates/"),
    /** 3.0, with the names of web components. */
    V3_0("v3p0", "QTI Package", "3.0.0",
            "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
            "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd",
            "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
            "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd",
            "https://purl.imsglobal.org/spec/md/v1p3/schema/xsd/imsmd_loose_v1p3p2.xsd",
            "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/");

    private final String suffix;
    private final String schema;
    private final String schemaVersion;
    private final String namespace;
    private final String location;
    private final String manifestNamespace;
    private final String manifestLocation;
    private final String metadataLocation;
    private final String templates;

    QtiVersion(
            String suffix,
            String schema,
            String schemaVersion,
            String namespace,
            String location,
            String manifestNamespace,
            String manifestLocation,
            String metadataLocation,
            String templates) {
        this.suffix = suffix;
        this.schema = schema;
        this.schemaVersion = schemaVersion;
        this.namespace = namespace;
        this.location = location;
        this.manifestNamespace = manifestNamespace;
        this.manifestLocation = manifestLocation;
        this.metadataLocation = metadataLocation;
        this.templates = templates;
    }

    /** The type of a resource of this kind, such as {@code item} or {@code test}. */
    String resourceType(String kind) {
        return "imsqti_" + kind + "_xml" + suffix;
    }

    String schema() {
        return schema;
    }

    String schemaVersion() {
        return schemaVersion;
    }

    String namespace() {
        return namespace;
    }

    /** Where the schema of items and tests can be found. */
    String location() {
        return location;
    }

    String manifestNamespace() {
        return manifestNamespace;
    }

    /** Where the schema of the manifest can be found. */
    String manifestLocation() {
        return manifestLocation;
    }

    /** Where the schema of the metadata in the manifest can be found. */
    String metadataLocation() {
        return metadataLocation;
    }

    /** The address of a response processing template. */
    String template(String name) {
        return templates + name + (this == V3_0 ? ".xml" : "");
    }

    /** The name of an element in this version. */
    String element(String name) {
        return this == V3_0 ? QtiNames.prefixed(name) : name;
    }

    /** The name of an attribute in this version. */
    String attribute(String name) {
        return this == V3_0 && name.indexOf(':') < 0 ? QtiNames.kebab(name) : name;
    }

    /** Whether an item can say that a person marks it. */
    boolean canNameScorer() {
        return this == V3_0;
    }

    /** Whether the content of feedback and notes has a wrapper of its own. */
    boolean hasContentBody() {
        return this == V3_0;
    }
}
