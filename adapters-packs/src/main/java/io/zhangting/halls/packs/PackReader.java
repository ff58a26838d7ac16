package io.zhangting.halls.packs;

import io.zhangting.halls.domain.Broker;
import io.zhangting.halls.domain.CounterId;
import io.zhangting.halls.domain.CounterRules;
import io.zhangting.halls.domain.DocumentType;
import io.zhangting.halls.domain.HallPack;
import io.zhangting.halls.domain.PackDocument;
import io.zhangting.halls.domain.SignInRules;
import io.zhangting.halls.domain.SignInWay;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a pack file into the domain's {@link HallPack}; references inside it are checked. */
final class PackReader {

    private final String folder;
    private final PackFiles files;

    PackReader(String folder, PackFiles files) {
        this.folder = folder;
        this.files = files;
    }

    HallPack read(Yaml yaml) {
        yaml.only(
                "id",
                "version",
                "broker",
                "counters",
                "sign-in",
                "policies",
                "documents",
                "businesses",
                "reviews",
                "lifetimes",
                "tickets");
        Map<String, PackDocument> documents = documents(yaml.get("documents"));
        Map<CounterId, CounterRules> counters = CounterReader.counters(yaml.get("counters"));
        BusinessReader businesses =
                new BusinessReader(PolicyReader.policies(yaml.get("policies")), counters.keySet(), documents.keySet());
        return yaml.check(() -> new HallPack(
                yaml.get("id").text(),
                yaml.get("version").text(),
                broker(yaml.get("broker")),
                signIn(yaml.get("sign-in"), documents.keySet()),
                yaml.get("businesses").list().stream().map(businesses::read).toList(),
                documents,
                counters,
                ReviewReader.reviews(yaml.get("reviews")),
                ReviewReader.lifetimes(yaml.get("lifetimes")),
                ReviewReader.tickets(yaml.get("tickets"))));
    }

    private static Broker broker(Yaml yaml) {
        yaml.only("hall-name", "company", "hotline", "sms-signature");
        return new Broker(
                yaml.get("hall-name").text(),
                yaml.get("company").text(),
                yaml.get("hotline").text(),
                yaml.get("sms-signature").text());
    }

    private static SignInRules signIn(Yaml yaml, Set<String> documents) {
        yaml.only("customer-types", "documents", "policy", "face-consent");
        return new SignInRules(
                way(yaml), reference(yaml.get("policy"), documents), reference(yaml.get("face-consent"), documents));
    }

    private static SignInWay way(Yaml yaml) {
        Optional<Yaml> documents = yaml.find("documents");
        if (documents.isPresent() == yaml.find("customer-types").isPresent()) {
            throw yaml.mistake("either 'customer-types' (sign-in by account) or 'documents' (by name and document)");
        }
        return documents
                .<SignInWay>map(list -> list.check(() -> new SignInWay.ByDocument(list.list().stream()
                        .map(type -> type.oneOf(DocumentType.class))
                        .toList())))
                .orElseGet(() -> new SignInWay.ByAccount(yaml.get("customer-types").list().stream()
                        .map(Yaml::text)
                        .toList()));
    }

    private Map<String, PackDocument> documents(Yaml yaml) {
        Map<String, PackDocument> documents = new LinkedHashMap<>();
        yaml.entries().forEach((key, document) -> documents.put(key, document(key, document)));
        return documents;
    }

    private PackDocument document(String key, Yaml yaml) {
        yaml.only("title", "version", "file", "minimum-reading-seconds");
        int seconds = yaml.find("minimum-reading-seconds").map(Yaml::number).orElse(0);
        return new PackDocument(
                key,
                yaml.get("version").text(),
                yaml.get("title").text(),
                Duration.ofSeconds(seconds),
                files.read(folder + "/" + yaml.get("file").text()).strip());
    }

    static String reference(Yaml yaml, Set<String> known) {
        if (!known.contains(yaml.text())) {
            throw yaml.mistake(
                    "'" + yaml.text() + "' is not defined in this pack; defined are " + String.join(", ", known));
        }
        return yaml.text();
    }
}
