package fittingroom.releases;

/// One file of a bundle: its name in the zip and its text. It is not on any disk.
record BundleFile(String name, String text) {

    static final String MANIFEST = "manifest.json";
    static final String RULES = "rules.json";
    static final String REQUESTS = "requests.json";
    static final String IMPACT = "impact.md";
}
