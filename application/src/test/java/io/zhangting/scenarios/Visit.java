package io.zhangting.scenarios;

import static io.zhangting.scenarios.Answers.done;

import io.zhangting.access.SignInCustomer;
import io.zhangting.access.domain.Caller;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.applications.ApplicationsForTests;
import io.zhangting.applications.ChooseItems;
import io.zhangting.applications.FlowResult;
import io.zhangting.applications.OpenPassword;
import io.zhangting.applications.StartApplication;
import io.zhangting.credentials.domain.BrokenRule;
import io.zhangting.credentials.domain.CodePurpose;
import io.zhangting.halls.domain.PackDocument;
import io.zhangting.halls.port.SomeHall;
import io.zhangting.identity.domain.PhotoKind;
import io.zhangting.identity.domain.TypedDocument;
import io.zhangting.identity.domain.Validity;
import io.zhangting.identity.port.SomePictures;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.ItemId;
import io.zhangting.kernel.PhoneNumber;
import io.zhangting.kernel.SignedInCustomer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One customer in one session. Every method is one thing that the customer does. */
public final class Visit extends Visitor {

    private Optional<SignedInCustomer> signedIn = Optional.empty();

    public Visit(World world, CustomerRecord person, String session) {
        super(world, person, session);
    }

    public Visit(World world, CustomerRecord person, Caller caller) {
        super(world, person, caller);
    }

    public void signIn() {
        askForSignInCode(person.reservedPhone());
        world.work.tick();
        SignInCustomer.Result.SignedIn result = (SignInCustomer.Result.SignedIn) signInWith(lastCode());
        signedIn = Optional.of(new SignedInCustomer(result.customer(), session));
    }

    public SignedInCustomer customer() {
        return signedIn.orElseThrow();
    }

    public ApplicationId start() {
        return done(use().start.start(customer(), SomeHall.RESET_PASSWORD, "key"))
                .id();
    }

    public FlowResult<StartApplication.Started> tryToStart() {
        return use().start.start(customer(), SomeHall.RESET_PASSWORD, "key");
    }

    /** Another start of the same business needs another key. */
    public ApplicationId startAgain() {
        return done(use().start.start(customer(), SomeHall.RESET_PASSWORD, "another key"))
                .id();
    }

    public ApplicationId startUnlock() {
        return done(use().start.start(customer(), SomeHall.UNLOCK, "unlock")).id();
    }

    /** Everything that comes before the confirm step of an unlock. */
    public ApplicationId upToConfirm() {
        ApplicationId id = startUnlock();
        done(showFace(id));
        done(confirmPhone(id));
        return id;
    }

    public FlowResult<ApplicationId> confirmUnlock(ApplicationId id) {
        return use().unlock.confirm(customer(), id);
    }

    public FlowResult<ApplicationId> withdraw(ApplicationId id) {
        return use().giveUp.withdraw(customer(), id);
    }

    public FlowResult<ApplicationId> repudiate(ApplicationId id) {
        FlowResult<ApplicationId> result = use().giveUp.repudiate(customer(), id);
        world.work.tick();
        return result;
    }

    public FlowResult<ApplicationId> choose(ApplicationId id, String... kinds) {
        return choose(id, List.of(kinds), Map.of());
    }

    /** Kinds with their passwords as the browser seals them. */
    public FlowResult<ApplicationId> choose(ApplicationId id, Map<String, String> sealed) {
        return choose(id, List.copyOf(sealed.keySet()), sealed);
    }

    public FlowResult<ApplicationId> choose(ApplicationId id, List<String> kinds, Map<String, String> sealed) {
        return use().choose.choose(customer(), id, new ChooseItems.Choice(kinds, sealed));
    }

    public FlowResult<PackDocument> openNotice(ApplicationId id) {
        return use().choose.openNotice(customer(), id);
    }

    public FlowResult<List<BrokenRule>> judge(ApplicationId id, String kind, String sealed) {
        return use().choose.judge(customer(), id, kind, sealed);
    }

    public FlowResult<ApplicationId> showDocument(ApplicationId id) {
        return showDocument(id, new Validity(LocalDate.of(2018, 5, 7), Optional.empty()));
    }

    public FlowResult<ApplicationId> showDocument(ApplicationId id, Validity validity) {
        return use().document
                .photo(customer(), id, PhotoKind.FRONT, SomePictures.photo())
                .then(front -> use().document.photo(customer(), id, PhotoKind.BACK, SomePictures.photo()))
                .then(back -> enter(id, validity));
    }

    private FlowResult<ApplicationId> enter(ApplicationId id, Validity validity) {
        TypedDocument typed = new TypedDocument(person.name(), person.document().number(), validity);
        return use().document.enter(customer(), id, typed);
    }

    public FlowResult<PhoneNumber> askForCode(ApplicationId id, CodePurpose purpose) {
        FlowResult<PhoneNumber> sent = use().phone.sendCode(customer(), id, purpose);
        world.work.tick();
        return sent;
    }

    public FlowResult<ApplicationId> confirmPhone(ApplicationId id) {
        return askForCode(id, CodePurpose.PHONE).then(sent -> use().phone.confirm(customer(), id, lastCode()));
    }

    public FlowResult<ApplicationId> showFace(ApplicationId id) {
        return use().face.byFace(customer(), id, SomeHall.VERSION, SomePictures.photo());
    }

    public FlowResult<ApplicationId> readAndAccept(ApplicationId id, Duration reading) {
        return use().agreements
                .open(customer(), id, SomeHall.INFORMATION_CHANGE)
                .then(opened -> {
                    world.clock.pass(reading);
                    return use().agreements.accept(customer(), id, SomeHall.INFORMATION_CHANGE);
                });
    }

    public FlowResult<ApplicationId> sign(ApplicationId id) {
        return askForCode(id, CodePurpose.SIGNATURE)
                .then(sent -> use().agreements.sign(customer(), id, lastCode()));
    }

    public FlowResult<ApplicationId> submit(ApplicationId id) {
        FlowResult<ApplicationId> submitted = use().submit.submit(customer(), id);
        world.work.tick();
        return submitted;
    }

    /** Everything that comes before the face step. */
    public ApplicationId upToFace(String... kinds) {
        return upToFace(start(), kinds);
    }

    private ApplicationId upToFace(ApplicationId id, String... kinds) {
        done(choose(id, kinds));
        done(showDocument(id));
        done(confirmPhone(id));
        return id;
    }

    /** Everything that comes after the face step. */
    public ApplicationId readSignAndSubmit(ApplicationId id) {
        done(readAndAccept(id, Duration.ofSeconds(10)));
        done(sign(id));
        return done(submit(id));
    }

    public ApplicationId applyFor(String... kinds) {
        return goThrough(start(), kinds);
    }

    /** Once the first one has ended. The document is on file by then. */
    public ApplicationId applyAgainFor(String... kinds) {
        return goThrough(startAgain(), kinds);
    }

    private ApplicationId goThrough(ApplicationId id, String... kinds) {
        upToFace(id, kinds);
        done(showFace(id));
        return readSignAndSubmit(id);
    }

    public FlowResult<OpenPassword.Shown> openPassword(ApplicationId id, ItemId item) {
        return use().open.sendCode(customer(), id, item).then(sent -> {
            world.work.tick();
            return openPassword(id, item, lastCode());
        });
    }

    public FlowResult<OpenPassword.Shown> openPassword(ApplicationId id, ItemId item, String code) {
        return use().open.open(customer(), id, item, code);
    }

    private ApplicationsForTests use() {
        return world.applications;
    }
}
