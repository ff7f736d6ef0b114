"""What is said about a packet that was looked at: one line for each thing that was checked."""

from portfolio.core.said import Said, said
from portfolio.packet.proof.inner import Attached
from portfolio.packet.proof.known_keys import KnownKey
from portfolio.packet.proof.looking import Looked

Check = dict[str, str]
"""What was looked at, how it came out (passed, failed, not_checked), and why in a sentence."""


def checked(check: str, result: str, detail: str) -> Check:
    """One line of the answer."""
    return {"check": check, "result": result, "detail": detail}


def words_of(change: str, unchanged: int, named: int, proven: bool = False) -> Said:
    """What became of the file since it was signed, in a sentence; so many of so many attachments are unchanged.

    `proven`: the signature still holds over the pages.
    """
    values: dict[str, object] = {"count": unchanged, "all": named}
    return {
        "unchanged": said("Nothing was changed or added since it was signed."),
        "signed_later": said("Only a form or another signature was added since it was signed."),
        "commented": said(
            "Comments or a visible signature were added since it was signed. The pages under them are as they were."
        ),
        "attachments_removed": said("Attachments were removed on the way: {count} of {all} are there.", **values)
        if proven
        else said(
            "Attachments were removed on the way: {count} of {all} are there. Pages changed or re-saved.", **values
        ),
        "resaved": said("Pages changed or re-saved; {count} of {all} attachments unchanged.", **values),
        "altered": said("It was altered since it was signed; {count} of {all} attachments unchanged.", **values),
        "plain": said("It holds pages only: it was saved without proof, so nothing shows whether it was changed."),
    }.get(change, said("It is not a PDF of this program."))


def of_file(looked: Looked) -> list[Check]:
    """The signature over the whole file, what was added since, and the certificate that made it."""
    whole = looked.change in ("unchanged", "signed_later")
    named = looked.certificate is not None and looked.manifest is not None
    same = named and looked.certificate == (looked.manifest or {}).get("packet_certificate_sha256")
    holds = looked.certificate is not None
    lines = [
        checked("signature", "passed", said("Pages and attachments are as they were signed."))
        if holds
        else checked("signature", "failed", said("The signature over the whole file does not hold, or is missing."))
    ]
    if holds:
        result = "passed" if whole else "failed"
        lines.append(checked("later additions", result, words_of(looked.change, *looked.counted)))
    else:
        cannot = said("What was added since cannot be told from what was there.")
        lines.append(checked("later additions", "failed", cannot))
    lines.append(
        checked(
            "certificate",
            "passed" if same else "failed",
            said("The certificate is the one that the list of what belongs in it names.")
            if same
            else said("The file was signed with another certificate than the list of what belongs in it names.")
            if holds
            else said("There is no certificate to compare with the list of what belongs in it."),
        )
    )
    return lines


def of_key(looked: Looked, holder: KnownKey | None) -> Check:
    """Whose key signed the list of what belongs in it; `holder` is what the reader has saved of that key."""
    if not looked.key:
        why = said("The list of what belongs in it does not carry the signature of the key it names.")
        return checked("portfolio key", "failed", why)
    if holder is None:
        why = said(
            "The list of what belongs in it was signed by this portfolio’s key."
            " Who holds the key is not proven by the file."
        )
    elif not holder.saved:
        why = said("The list of what belongs in it was signed by your own portfolio’s key.")
    else:
        why = said(
            "The list of what belongs in it was signed by the key that you saved on {date} as that of “{name}”.",
            date=holder.saved,
            name=holder.title,
        )
    return checked("portfolio key", "passed", why)


def of_attachments(attached: Attached) -> Check:
    """Whether every attached file is there as it was."""
    if attached.whole:
        return checked("attachments", "passed", said("All {count} attached files are unchanged.", count=attached.named))
    values: dict[str, object] = {
        "count": len(attached.unchanged), "all": attached.named, "gone": len(attached.missing), "more": attached.added,
    }  # fmt: skip
    return checked(
        "attachments",
        "failed",
        said("{count} of {all} attached files are unchanged, {gone} missing, {more} added.", **values)
        if attached.missing and attached.added
        else said("{count} of {all} attached files are unchanged, {gone} missing.", **values)
        if attached.missing
        else said("{count} of {all} attached files are unchanged, {more} added.", **values)
        if attached.added
        else said("{count} of {all} attached files are unchanged.", **values),
    )
