CREATE TABLE `meeting_amendment` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`words` text NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_amendment_by_meeting` ON `meeting_amendment` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `meeting_attachment` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`file_name` text NOT NULL,
	`mime` text NOT NULL,
	`caption` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`bytes` blob NOT NULL,
	`added_at` text NOT NULL,
	`removed` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_attachment_by_meeting` ON `meeting_attachment` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `person_photo` (
	`id` text PRIMARY KEY NOT NULL,
	`mime` text NOT NULL,
	`bytes` blob NOT NULL,
	`added_at` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `poster` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`content` text NOT NULL,
	`template` integer NOT NULL,
	`changed_at` text NOT NULL,
	`removed` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `print_run` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`title` text NOT NULL,
	`format` text NOT NULL,
	`pages` integer,
	`document` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `user_font` (
	`id` text PRIMARY KEY NOT NULL,
	`family` text NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` blob NOT NULL,
	`added_at` text NOT NULL,
	`removed` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `agenda_item` ADD `category` text DEFAULT 'topic' NOT NULL;--> statement-breakpoint
ALTER TABLE `meeting` ADD `kind_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `meeting` ADD `quorum` text DEFAULT 'half' NOT NULL;--> statement-breakpoint
ALTER TABLE `meeting` ADD `official` text;--> statement-breakpoint
ALTER TABLE `meeting` ADD `finalised_at` text;--> statement-breakpoint
ALTER TABLE `meeting` ADD `finalised_by` text;--> statement-breakpoint
ALTER TABLE `meeting` ADD `final_hash` text;--> statement-breakpoint
CREATE TRIGGER `meeting_amendment_no_update` BEFORE UPDATE ON `meeting_amendment` BEGIN SELECT RAISE(ABORT, 'meeting_amendment is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `meeting_amendment_no_delete` BEFORE DELETE ON `meeting_amendment` BEGIN SELECT RAISE(ABORT, 'meeting_amendment is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `meeting_final_no_update` BEFORE UPDATE OF `kind`, `kind_name`, `ordinal`, `title`, `starts_at`, `ends_at`, `place`, `chair`, `recorder`, `attendees`, `summary`, `quorum`, `finalised_at`, `finalised_by`, `final_hash`, `removed` ON `meeting`
WHEN OLD.final_hash IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the record is final'); END;
--> statement-breakpoint
CREATE TRIGGER `meeting_final_no_delete` BEFORE DELETE ON `meeting`
WHEN OLD.final_hash IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the record is final'); END;
--> statement-breakpoint
CREATE TRIGGER `agenda_item_final_no_update` BEFORE UPDATE OF `meeting_id`, `position`, `title`, `statements`, `resolution`, `votes`, `responsible`, `due_on`, `category` ON `agenda_item`
WHEN (SELECT final_hash FROM meeting WHERE id = OLD.meeting_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the record is final'); END;
--> statement-breakpoint
CREATE TRIGGER `agenda_item_final_no_delete` BEFORE DELETE ON `agenda_item`
WHEN (SELECT final_hash FROM meeting WHERE id = OLD.meeting_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the record is final'); END;
