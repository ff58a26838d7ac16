package io.zhangting.applications;

import io.zhangting.accounts.domain.Customer;
import io.zhangting.applications.domain.Application;
import io.zhangting.halls.domain.Flow;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.identity.CheckFace;
import io.zhangting.identity.EnterDocument;
import io.zhangting.identity.ViewPhoto;
import io.zhangting.identity.domain.FaceWay;
import io.zhangting.identity.domain.Photo;
import io.zhangting.identity.domain.PhotoKind;
import io.zhangting.identity.domain.TypedDocument;
import io.zhangting.kernel.ApplicationId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is known of an application's document and face step. */
@Component
class EvidenceViews {

    private final ViewPhoto photos;
    private final EnterDocument documents;
    private final CheckFace faces;

    EvidenceViews(ViewPhoto photos, EnterDocument documents, CheckFace faces) {
        this.photos = photos;
        this.documents = documents;
        this.faces = faces;
    }

    /** An application without a document of its own rests on the one that is on file. */
    ApplicationView.DocumentView document(Application application, Flow flow, Customer customer) {
        if (!flow.steps().contains(FlowStep.DOCUMENT)) {
            return new ApplicationView.DocumentView(false, Map.of(), Optional.empty());
        }
        Optional<TypedDocument> own = documents.document(application.id());
        boolean onFile = own.isEmpty() && application.done().contains(FlowStep.DOCUMENT);
        Optional<ApplicationId> source = onFile ? documents.onFile(customer) : Optional.of(application.id());
        return new ApplicationView.DocumentView(
                onFile, source.map(this::sides).orElseGet(Map::of), onFile ? source.flatMap(documents::document) : own);
    }

    private Map<PhotoKind, Photo> sides(ApplicationId application) {
        return photos.photos(application).stream()
                .filter(photo -> photo.kind() != PhotoKind.FACE)
                .collect(Collectors.toMap(Photo::kind, Function.identity()));
    }

    Optional<FaceWay> face(Application application, Flow flow) {
        return asksForFace(flow) ? faces.way(application.id()) : Optional.empty();
    }

    int faceTriesLeft(Application application, Flow flow) {
        return asksForFace(flow) ? faces.triesLeft(application.id()) : 0;
    }

    private static boolean asksForFace(Flow flow) {
        return flow.steps().contains(FlowStep.FACE);
    }
}
