package io.zhangting.applications;

import io.zhangting.accounts.ReadLock;
import io.zhangting.accounts.ShowCustomer;
import io.zhangting.agreements.ReadAgreements;
import io.zhangting.applications.port.InMemoryApplicationStore;
import io.zhangting.credentials.CredentialsForTests;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.port.BusinessClock;
import io.zhangting.identity.IdentityForTests;
import io.zhangting.kernel.IdSource;
import io.zhangting.notifications.SendText;
import org.springframework.context.ApplicationEventPublisher;

/** The services of this package, put together by hand. */
public final class ApplicationsForTests {

    public final StartApplication start;
    public final ChooseItems choose;
    public final ShowDocument document;
    public final ConfirmPhone phone;
    public final ShowFace face;
    public final SignAgreements agreements;
    public final SubmitApplication submit;
    public final FollowApplications follow;
    public final BrowseApplications browse;
    public final AdvanceApplication advance;
    public final OpenPassword open;
    public final RecordItem record;
    public final HandOverPassword handOver;
    public final ConfirmUnlock unlock;
    public final GiveUpApplication giveUp;
    public final EndOverdue overdue;

    public ApplicationsForTests(
            ShowHall hall,
            BusinessClock clock,
            ShowCustomer customers,
            ReadLock locks,
            CredentialsForTests credentials,
            IdentityForTests identity,
            ReadAgreements reading,
            SendText texts,
            IdSource ids,
            ApplicationEventPublisher events) {
        InMemoryApplicationStore store = new InMemoryApplicationStore();
        Drafts drafts = new Drafts(store, hall, new KeepDraftService(store, events));
        TellCustomer tell = new TellCustomer(texts, customers, hall);
        ApplicationCodes codes = new ApplicationCodes(credentials.issue, credentials.verify, customers);
        EvidenceViews evidence = new EvidenceViews(identity.viewPhoto, identity.documents, identity.faces);
        ApplicationViews views = new ApplicationViews(
                hall, customers, credentials.keep, credentials.reveal, credentials.chosen, evidence, reading);
        Eligibility eligibility = new Eligibility(store, clock);
        ChosenItems chosen = new ChosenItems(credentials.chosen);
        start = new StartApplicationService(store, hall, customers, identity.documents, eligibility, ids, events);
        choose = new ChooseItemsService(drafts, customers, reading, chosen, ids);
        document = new ShowDocumentService(
                drafts, identity.storePhoto, identity.viewPhoto, identity.documents, customers, hall);
        phone = new ConfirmPhoneService(drafts, codes);
        face = new ShowFaceService(drafts, identity.faces, customers, hall);
        agreements = new SignAgreementsService(drafts, reading, codes, customers);
        advance = new AdvanceApplicationService(store, tell, credentials.chosen, ids, events);
        submit = new SubmitApplicationService(drafts, hall, advance, customers, eligibility, chosen);
        follow = new FollowApplicationsService(store, drafts, views);
        browse = new BrowseApplicationsService(store, views);
        open = new OpenPasswordService(drafts, codes, credentials.reveal, customers, events);
        record = new RecordItemService(store, advance, hall, events);
        unlock = new ConfirmUnlockService(drafts, customers, hall, locks, ids);
        giveUp = new GiveUpApplicationService(drafts, advance, hall);
        overdue = new EndOverdueService(store, advance, hall);
        handOver = new HandOverPasswordService(store, credentials.keep, hall, customers, tell);
    }
}
